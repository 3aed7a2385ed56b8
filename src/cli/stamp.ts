/** rollcall stamp: keep an authority's time stamp with the document it is of. */
import type { Command } from 'commander';
import { fileBytes, fileText } from '../actions/file-bytes.ts';
import { stamp } from '../actions/stamp.ts';
import { addExamples, addWhy, does } from './call.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

interface Options {
  readonly why: string;
  readonly ca?: string;
}

export function define(command: Command): void {
  addWhy(command, 'who asked for the stamp')
    .argument('<document>', 'the document’s id')
    .argument('<answer>', 'the authority’s answer (.tsr), or the token alone')
    .option('--ca <file>', 'roots you trust, in PEM: the authority’s certificate must then come from one of them')
    .description(
      'Keep a time stamp (RFC 3161) with a document: an authority’s word that these bytes were there at a time. It must be of this very document.',
    );
  addExamples(command, [
    'stamp 8kcqbfn3tnth4zz3 report.tsr --ca roots.pem --why "stamped on the day it came"',
    'shown on the source’s page from now on',
  ]);
  does<Options, [string, string]>(command, async ({ settings, options }, document, answer) => {
    const { bytes } = fileBytes(answer);
    const roots = options.ca === undefined ? null : fileText(options.ca);
    const result = await atOpenDesk(settings, (workspace) => stamp(workspace, document, bytes, roots, options.why));
    told(
      settings,
      result,
      `${result.entry === null ? 'Kept already' : `Kept by entry ${result.entry}`}: stamped by ${result.by} at ${result.at}${result.root === null ? '; nobody vouches for its certificate (--ca FILE names roots you trust)' : `, whose certificate comes from ${result.root}`}.`,
    );
  });
}
