import type { OperationName } from '#shared/contract'
import { fail } from '#shared/kernel/result'
import { call, type Input, type Reply } from '../../../ipc/client'
import { isPermission } from '../../../ipc/words/messages'
import { ApprovalForm } from './approval-form'
import { askSupervisor, useApprovalStore } from './approval-store'

export type ApprovedReply<N extends OperationName> =
  | Reply<N>
  | { readonly ok: false; readonly error: { readonly code: 'approval-declined' } }

/**
 * Calls main; where main wants a supervisor, asks for one and calls again with the approval.
 * `what` says in Portuguese what is asked for: `Desconto de 15 % na venda`.
 */
export async function callWithApproval<N extends OperationName>(
  name: N,
  input: Input<N>,
  what: string,
): Promise<ApprovedReply<N>> {
  const reply = await call(name, input)
  if (reply.ok || !needsApproval(reply.error) || !isPermission(reply.error.permission)) return reply
  const { permission } = reply.error
  const approvalId = await askSupervisor({ permission, what, operation: name, operationInput: input })
  return approvalId === null ? fail({ code: 'approval-declined' }) : call(name, input, approvalId)
}

/** “Aprovação do supervisor”. Mounted once. */
export function ApprovalWindow() {
  const request = useApprovalStore((store) => store.request)
  return request === null ? null : <ApprovalForm request={request} />
}

function needsApproval(error: {
  readonly code: string
}): error is { readonly code: 'needs-approval'; readonly permission: string } {
  return error.code === 'needs-approval'
}
