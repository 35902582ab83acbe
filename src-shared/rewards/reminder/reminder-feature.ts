import type { Feature } from '../../kernel/feature'
import { reminderParameters } from './reminder-parameters'

/** Customers are reminded of what they have and is about to expire (FEATURES F22). */
export const reminderFeature = { parameters: reminderParameters } as const satisfies Feature
