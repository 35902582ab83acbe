import type { Feature } from '../../kernel/feature'
import { readingContract } from './reading-operations'

/** What reads much beside the till, followed and stopped by whoever waits for it. */
export const readingFeature = { operations: readingContract } as const satisfies Feature
