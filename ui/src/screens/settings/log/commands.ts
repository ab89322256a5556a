// What a saved log is checked with, without the app. tests/journeys/log.rs reads these lines and runs them.

/** The number of the last line. */
export const LAST_LINE = 'tail -n 1 logboek.jsonl | sha256sum';

/** Every line against the one before it. Begins with what the first line names, so that a shortened log works too. */
export const WHOLE_CHAIN = `v=$(head -n 1 logboek.jsonl | sed 's/.*"vorige":"//;s/".*//'); while IFS= read -r r; do case "$r" in *'"vorige":"'"$v"'"}') v=$(printf '%s\\n' "$r" | sha256sum | cut -d' ' -f1);; *) echo "Klopt niet: $r"; exit 1;; esac; done < logboek.jsonl; echo "Heel. Laatste controlegetal: $v"`;
