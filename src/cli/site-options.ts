/** How a site presents itself, the same for the one that is served and the one that is written. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';

export interface SiteFlags {
  readonly title?: string;
  readonly contact?: string;
  readonly address?: string;
}

export const addSite = (command: Command): Command =>
  command
    .option('--title <text>', 'what the site is called (default: Rollcall)')
    .option('--contact <text>', 'how to reach who keeps it, for corrections and removals')
    .option(
      '--address <url>',
      'where readers find it, such as https://example.org; without it links name no host',
      origin,
    );

function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const whole =
    url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
  if (!whole) throw new InvalidArgumentError('Write scheme and host alone, such as https://example.org.');
  return url.origin;
}
