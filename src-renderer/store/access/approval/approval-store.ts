import { create } from 'zustand'
import type { OperationName } from '#shared/contract'
import type { Permission } from '#shared/store/access/permissions'

/** One question to a supervisor, and who waits for its answer. */
export interface ApprovalRequest {
  readonly permission: Permission
  /** What is asked for, in the cashier's words. */
  readonly what: string
  readonly operation: OperationName
  readonly operationInput: unknown
  /** Called once: the approval's id, or null when the window is left. */
  readonly answer: (approvalId: string | null) => void
}

export const useApprovalStore = create<{ readonly request: ApprovalRequest | null }>(() => ({
  request: null,
}))

/** Asks for a supervisor; answers the approval's id, or null when the window is left or whoever asked signs out. */
export function askSupervisor(question: Omit<ApprovalRequest, 'answer'>): Promise<string | null> {
  withdrawRequest()
  return new Promise((resolve) => {
    const answer = (approvalId: string | null) => {
      useApprovalStore.setState({ request: null })
      resolve(approvalId)
    }
    useApprovalStore.setState({ request: { ...question, answer } })
  })
}

/** Whoever asked is gone: what a supervisor would allow must not be done by the next operator. */
export function withdrawRequest(): void {
  useApprovalStore.getState().request?.answer(null)
}
