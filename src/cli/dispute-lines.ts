/** A contradiction among judgements in words: who said that two are one, by way of whom, and who said that they are not. */
import type { JudgedEdge, ShownDispute } from '../actions/disputes.ts';

/** First what is at odds, then the judgements, one a line. */
export function disputeLines({ apart, chain }: ShownDispute): string[] {
  return [
    `Disputed: ${named(apart, 0)} and ${named(apart, 1)} are judged one person by way of others, and judged not to be.`,
    ...[...chain, apart].map(edgeLine),
  ];
}

const edgeLine = (edge: JudgedEdge): string => {
  const who = edge.who === null ? '' : ` by ${edge.who}`;
  const why = edge.why === null || edge.why === '' ? '' : `: ${edge.why}`;
  return `${named(edge, 0)} ${edge.verdict === 'not' ? '≠' : '='} ${named(edge, 1)}, entry ${edge.entry}, ${edge.at.slice(0, 10)}${who}${why}`;
};

function named({ mention, other, names }: JudgedEdge, end: 0 | 1): string {
  const id = end === 0 ? mention : other;
  return names[end] === '' ? id : `${names[end]} (${id})`;
}
