export const HELP = `peili: reads the data that the elements of Peili show. Sends nothing anywhere.

  peili check [--lang fi|sv|en] [--now 2026-11-25T12:00Z] file.json …
      Tells what is wrong with documents (energy, purchases, goals, data use), each with its
      path, and what each element would say of them. Goals are followed in the other files.

  peili convert --from datahub|caruna|green-button [options] file > energy.json
      Makes a customer's file an energy document, and tells what could not be read.
        --zone Europe/Helsinki   whose days count; needed where a Green Button file has none
        --flow import|export     datahub: drawn from the grid (the default) or fed into it
        --clock utc|wall         green-button: wall where the file has local time written as UTC
        --currency EUR           green-button: where the file does not name it

  In place of a file, - reads the standard input.
  Ends with 0: nothing was wrong; 1: something was; 2: the command could not be followed.
`;
