/** What `--help` prints. */
export const helpText = `Usage: node check.js [--format text|json|sarif] [FILE…]

Checks briefing files (*.briefing.md) as the Briefing Panel extension does.
Without a FILE, or where FILE is -, what is piped into standard input is checked.

  --format FORMAT   how problems are printed
                      text    FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE], one a line
                      json    {version, files: [{file, problems}], unreadable: [{file, message}]}
                              with problems: [{code, severity, message, start, end}]
                              and start and end: {line, column}, the end exclusive
                      sarif   SARIF 2.1.0
  -h, --help        print this text
  --version         print the version

Lines and columns count from 1, columns in UTF-16 code units. A severity is error,
warning, information or hint.

Exit status: 0 if there is nothing worse than a hint or an information, 1 if there
is an error or a warning, 2 if the command line is wrong, a file cannot be read or
the output cannot be written.
`;
