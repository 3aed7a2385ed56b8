// Statistics for counts that come as intervals. Numbers in, numbers out.

export type { FlowResult, FlowRow, Interval } from './stock-flow.ts';
export { expectedClosing, FLOW_KINDS, isConsistent, residualOf, stockFlow } from './stock-flow.ts';
