// Checks that the licence of every installed package fits AGPL-3.0-or-later.
// @ts-check
import { init } from 'license-checker-rseidelsohn';

/** Licences that may be combined with AGPL-3.0-or-later. One that is missing here is a question for a person, not a default. */
const FITTING = new Set([
  '0BSD',
  'AGPL-3.0-only',
  'AGPL-3.0-or-later',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PostgreSQL',
  'Unlicense',
  'Zlib',
]);

/** Packages whose licence fits by what they are used for; each with the reason. */
const EXCEPTIONS = /** @type {Readonly<Record<string, string>>} */ ({
  'spdx-exceptions': 'CC-BY-3.0: a list of names, used by a checker in development, never shipped',
  'spdx-ranges': 'MIT AND CC-BY-3.0: as above',
});

/**
 * @param {string} expression a licence or an SPDX expression without nested brackets
 * @returns {boolean}
 */
export function fits(expression) {
  const bare = expression.replaceAll(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((part) => FITTING.has(part.trim())));
}

/**
 * @param {string} root the project's folder; itself left out, being private
 * @returns {Promise<{packages: number, problems: string[]}>}
 */
export async function checkLicences(root) {
  process.noDeprecation = true; // the library uses a form of fs.existsSync that Node deprecates; nobody here can mend that
  const found = await new Promise((resolve, reject) => {
    init({ start: root, excludePrivatePackages: true }, (error, packages) =>
      error ? reject(error) : resolve(packages),
    );
  });
  const packages = Object.entries(/** @type {Record<string, {licenses?: string | string[]}>} */ (found));
  if (packages.length === 0)
    return { packages: 0, problems: ['No installed package was found, so nothing is known about licences.'] };
  const problems = packages.flatMap(([id, { licenses }]) => {
    const expression = [licenses ?? 'none named'].flat().join(' AND ');
    const name = id.slice(0, id.lastIndexOf('@'));
    return fits(expression) || name in EXCEPTIONS ? [] : [`${id}: ${expression}`];
  });
  return { packages: packages.length, problems };
}
