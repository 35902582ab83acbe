import { contract, type OperationName } from '#shared/contract'
import { transportErrors } from '#shared/kernel/operation'
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
  const declared = Object.hasOwn(contract, name) ? contract[name as OperationName].errors : {}
  const shapes: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> = {
    ...transportErrors,
    ...declared,
  }
  return shapes[code]?.safeParse(detail).success === true ? null : `${name} answered undeclared ${code}`
}
