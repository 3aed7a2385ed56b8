// Statistics for counts that come as intervals. Numbers in, numbers out.

export type { FlowResult, FlowRow, Interval } from './stock-flow.ts';
export { FLOW_KINDS, stockFlow } from './stock-flow.ts';
