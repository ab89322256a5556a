// What the promises are checked with, without the app. tests/journeys/check.rs reads these lines and runs them.

/** Stands in the lines where the folder of the vault comes. */
const FOLDER = 'MAP';

/** The program without any network. */
export const WITHOUT_NETWORK = 'unshare --user --map-current-user --net terugblik';
/** What it asks the system for. */
export const WHAT_IT_ASKS =
  'strace -f -e trace=socket,connect -o spoor.txt terugblik; grep -E "AF_INET6?" spoor.txt';
/** A word in any file. */
export const A_WORD = 'grep -rla "een eigen woord" MAP';
/** The vault without its key. */
export const WITHOUT_KEY = 'sqlite3 MAP/kluis.db .tables';
/** The last line of a saved log. */
export const LAST_LINE = 'tail -n 1 logboek.jsonl | sha256sum';
/** The same checks without a window. */
export const WITHOUT_WINDOW = 'terugblik check --passphrase --data-dir MAP';

/** The line for the folder `folder`, quoted for a shell. */
export function inFolder(line: string, folder: string): string {
  return line.replace(FOLDER, `'${folder.replaceAll("'", `'\\''`)}'`);
}
