import { z } from 'zod'

/** The operators that are simulated, by the names of their folders. */
export const operatorIds = ['crm-bonus', 'dito', 'juntos-somos-mais'] as const
export type OperatorId = (typeof operatorIds)[number]

export const operatorIdSchema = z.enum(operatorIds)
