// Every reason that a check of token-based authentication may give: its own, those of all kinds, and the engine's.
import type { EngineReason } from '@/utils/connection/describe';
import type { TbaReason } from './reasons';

export type Reason = TbaReason | EngineReason;
