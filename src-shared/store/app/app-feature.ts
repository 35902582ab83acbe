import type { Feature } from '../../kernel/feature'
import { loggingContract } from './logging-operations'
import { windowParameters } from './window-parameters'

/** The program itself: its window, and what goes wrong in it. */
export const appFeature = {
  parameters: windowParameters,
  operations: loggingContract,
} as const satisfies Feature
