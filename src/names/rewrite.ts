// A small rewriting machine: letters into sounds by a table of rules that may look one letter back and one ahead.

/**
 * `letters` becomes `to` where the letter before is one of `after` and the one behind one of `before` (`^` start, `$` end
 * of the word). Of the rules that fit at a place, the one with the most letters is taken, then the first in the table.
 */
export interface RewriteRule {
  readonly letters: string;
  readonly to: string;
  readonly after?: string;
  readonly before?: string;
}

const NONE: readonly RewriteRule[] = [];

export type Rewriter = (word: string) => string;

/** A rewriter for `rules`; letters without a rule are left out. */
export function rewriter(rules: readonly RewriteRule[]): Rewriter {
  const byFirst = new Map<string, RewriteRule[]>();
  for (const rule of rules) {
    const first = rule.letters.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push(rule);
    else byFirst.set(first, [rule]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.letters.length - a.letters.length);
  return (word) => {
    let out = '';
    for (let at = 0; at < word.length; ) {
      let length = 1;
      for (const rule of byFirst.get(word.charAt(at)) ?? NONE) {
        if (!fits(rule, word, at)) continue;
        out += rule.to;
        length = rule.letters.length;
        break;
      }
      at += length;
    }
    return out;
  };
}

/** Whether `rule` holds for the letters of `word` at `at`. */
export function fits(rule: RewriteRule, word: string, at: number): boolean {
  if (!word.startsWith(rule.letters, at)) return false;
  if (rule.after !== undefined && !rule.after.includes(word[at - 1] ?? '^')) return false;
  return rule.before === undefined || rule.before.includes(word[at + rule.letters.length] ?? '$');
}
