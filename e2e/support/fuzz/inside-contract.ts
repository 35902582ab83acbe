import type { ZodObject } from 'zod'
import { contract, type OperationName } from '#shared/contract'
import { transportErrors } from '#shared/kernel/operation'
import type { Refusals } from '#shared/kernel/refusal'
import type { RawReply } from '../app/raw-call'

/** Why an answer is not one the contract allows; null when it is. */
export function outsideContract(name: string, reply: RawReply): string | null {
  if (reply.ok) {
    if (!Object.hasOwn(contract, name)) return `${name} is no operation, yet it answered`
    const parsed = contract[name as OperationName].output.safeParse(reply.value)
    return parsed.success ? null : `${name} answered ${JSON.stringify(reply.value)}`
  }
  const { code, ...detail } = reply.error ?? { code: 'no code at all' }
  if (code === 'internal') return `${name} hit a bug: ${JSON.stringify(reply.error)}`
  const declared: Refusals = Object.hasOwn(contract, name) ? contract[name as OperationName].errors : {}
  const transport: Readonly<Record<string, ZodObject>> = transportErrors
  return (declared[code]?.shape ?? transport[code])?.safeParse(detail).success === true
    ? null
    : `${name} answered undeclared ${code}`
}
