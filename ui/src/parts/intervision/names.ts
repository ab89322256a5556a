// Names of colleagues as they are typed or pasted: each on its own, each once.

/** The most characters of a name; the program refuses more. */
export const MOST_NAME = 80;
/** The most people of a group or at a meeting. */
export const MOST_PEOPLE = 99;

/** How many characters there are, as the program counts them. */
export function length(text: string): number {
  return Array.from(text).length;
}

/** The names in `text`: parted by a comma, a semicolon or a new line, without blanks around or double ones in them. */
export function namesIn(text: string): string[] {
  const names = text.split(/[,;\n\r\t]+/).map((it) => it.trim().replace(/\s+/g, ' '));
  return names.filter((it) => it !== '');
}

/** What came of adding names: the new list, or why one did not get on it. */
export type Adding = {
  names: string[];
  added: string[];
  refused: { name: string; why: 'double' | 'tooLong' | 'tooMany' } | null;
};

/** `names` with those of `text` after them, as far as they fit; the first that did not is said. */
export function added(names: readonly string[], text: string): Adding {
  const adding: Adding = { names: [...names], added: [], refused: null };
  for (const name of namesIn(text)) {
    const why = reason(adding.names, name);
    if (why === null) {
      adding.names.push(name);
      adding.added.push(name);
    } else adding.refused ??= { name, why };
  }
  return adding;
}

function reason(names: readonly string[], name: string): 'double' | 'tooLong' | 'tooMany' | null {
  if (length(name) > MOST_NAME) return 'tooLong';
  if (names.some((it) => it.toLowerCase() === name.toLowerCase())) return 'double';
  return names.length >= MOST_PEOPLE ? 'tooMany' : null;
}
