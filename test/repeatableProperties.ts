import fc from 'fast-check';

// Properties are tried with the same values each time, so that every run can be repeated; the variable names others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.BRIEFING_SEED ?? 20250616) });
