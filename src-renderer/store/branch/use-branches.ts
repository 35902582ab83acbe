import { useEffect, useState } from 'react'
import type { Result } from '#shared/kernel/result'
import type { BranchView } from '#shared/store/branch/branch'
import { messageFor, type AppError } from '../../ipc/words/messages'
import { refreshApp } from '../../shell/app/use-app'
import { callWithApproval } from '../access/approval/approval'

/** Takes a change main was asked for; answers why it was refused, null when it is done and drawn. */
export type SettleBranches = (asked: Promise<Result<BranchView[], AppError>>) => Promise<string | null>

/** Branches and terminals as main keeps them. */
export function useBranches(): {
  readonly branches: readonly BranchView[] | null
  readonly problem: string | null
  readonly settle: SettleBranches
} {
  const [branches, setBranches] = useState<readonly BranchView[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    void callWithApproval('branch.list', {}, 'Filiais').then((reply) => {
      if (reply.ok) setBranches(reply.value)
      else setProblem(messageFor(reply.error))
    })
  }, [])

  async function settle(asked: Promise<Result<BranchView[], AppError>>): Promise<string | null> {
    const reply = await asked
    if (!reply.ok) return messageFor(reply.error)
    setBranches(reply.value)
    await refreshApp()
    return null
  }

  return { branches, problem, settle }
}
