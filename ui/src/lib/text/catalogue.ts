// Fills in the messages of the Fluent catalogue. The typed functions in messages.ts are the way in.
import type { FluentVariable } from '@fluent/bundle';
import { FluentBundle, FluentResource } from '@fluent/bundle';

type Given = Record<string, FluentVariable>;

/** A function that says message `id`, read from these catalogue files. */
export function catalogue(sources: string[]): (id: string, given?: Given) => string {
  const bundle = new FluentBundle('nl', { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return (id, given) => {
    const message = bundle.getMessage(id);
    // The functions are generated from the same files: without a message the build was not fresh.
    if (!message?.value) throw new Error(`no message ${id}`);
    return bundle.formatPattern(message.value, given ?? null);
  };
}
