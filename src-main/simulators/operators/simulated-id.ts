import { z } from 'zod'
import { gatewayIds } from '../gateways/gateway-id'
import { operatorIds } from './operator-id'

/** Everybody who is simulated: the loyalty operators, and the carriers of messages. */
export const simulatedIds = [...operatorIds, ...gatewayIds] as const
export type SimulatedId = (typeof simulatedIds)[number]

export const simulatedIdSchema = z.enum(simulatedIds)
