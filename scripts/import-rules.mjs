// Checks the import rules of .dependency-cruiser.mjs.
// @ts-check
import { cruise } from 'dependency-cruiser';
import { FORBIDDEN, OPTIONS } from '../.dependency-cruiser.mjs';

/**
 * Reads every module under `<root>/src` and holds its imports against the rules.
 * A run that read no module is a problem too: it has proved nothing.
 * @param {string} root the folder that holds `src`
 * @returns {Promise<{modules: number, problems: string[]}>} modules: files of `src` read; problems: one sentence each
 */
export async function checkImports(root) {
  const { output } = await cruise(['src'], {
    ...OPTIONS,
    ruleSet: { forbidden: FORBIDDEN },
    validate: true,
    baseDir: root,
  });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser gave a report for people where its result was asked for');
  const modules = output.modules.filter((module) => module.source.startsWith('src/')).length;
  if (modules === 0)
    return { modules, problems: ['No module of src was read, so nothing is known about the imports.'] };
  return {
    modules,
    problems: output.summary.violations.map(({ rule, from, to, cycle }) => {
      const way = cycle === undefined ? to : cycle.map((step) => step.name).join(' → ');
      return `${from} → ${way}\n  against the rule: ${rule.name}`;
    }),
  };
}
