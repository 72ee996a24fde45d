/** A bibliography whose entries inherit from others, before and after them, through chains and with other names. */
export const inheritedText = `
@inproceedings{paper, crossref = {proc}, title = {Paper}, author = {Knuth, Donald E.}, pages = {1--2}}
@inproceedings{own, title = {Own}, crossref = {proc}, booktitle = {Elsewhere}, publisher = {Mine}}
@proceedings{proc, title = {Meeting}, subtitle = {Second}, editor = {Doe, Jane}, year = 2020, publisher = {Press},
  address = {Here}, booktitle = {Old}, shorttitle = {M}, crossref = {main}, keywords = {k}, url = {http://p.q}}
@mvproceedings{main, title = {Meetings}, series = {Series}, volumes = {3}, publisher = {Other}}
@incollection{part, crossref = {collection}, title = {Part}}
@collection{collection, title = {Collection}, editor = {E F}, date = {2019-03}}
@inbook{chapter, crossref = {book}, title = {Chapter}}
@book{book, title = {Book}, author = {G H}, year = 1999, crossref = {works}}
@mvbook{works, title = {Works}, subtitle = {All}, author = {Z Z}}
@book{volume, title = {Volume}, crossref = {works}, volume = {2}}
@article{article, title = {Article}, crossref = {journal}}
@periodical{journal, title = {Journal}, subtitle = {Of}, year = 2001, volume = 3}
@misc{orphan, title = {Orphan}, crossref = {nowhere}}
@misc{two, title = {Two}, crossref = {second, first}}
@misc{first, note = {First}, year = 1990}
@misc{second, note = {Second}, publisher = {P}}
@misc{data, title = {Data}, xdata = {house,town}, crossref = {first}}
@xdata{house, publisher = {House}, note = {N}, xdata = {town}}
@xdata{town, publisher = {Town}, address = {Place}}
@misc{cased, title = {Cased}, crossref = {PROC}}
@incollection{mixed, crossref = {book}, title = {Mixed}}
`;
