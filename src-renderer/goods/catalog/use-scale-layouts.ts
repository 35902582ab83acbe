import { useEffect, useState } from 'react'
import type { ScaleLayoutsView } from '#shared/goods/catalog/label-reading'
import type { ScaleLayout } from '#shared/goods/catalog/scale-layout'
import type { BranchId } from '#shared/kernel/ids'
import { messageFor } from '../../ipc/words/messages'
import { callWithApproval } from '../../store/access/approval/approval'

/** The layouts of every branch as main keeps them. */
export function useScaleLayouts(): {
  readonly view: ScaleLayoutsView | null
  readonly problem: string | null
  /** Answers why main refused, null when the layouts are kept. */
  readonly save: (branchId: BranchId, name: string, layouts: readonly ScaleLayout[]) => Promise<string | null>
} {
  const [view, setView] = useState<ScaleLayoutsView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    void callWithApproval('catalog.scale-layouts', {}, 'Etiqueta de balança').then((reply) => {
      if (reply.ok) setView(reply.value)
      else setProblem(messageFor(reply.error))
    })
  }, [])

  return {
    view,
    problem,
    async save(branchId, name, layouts) {
      const input = { branchId, layouts: [...layouts] }
      const reply = await callWithApproval(
        'catalog.save-scale-layouts',
        input,
        `Etiqueta de balança: ${name}`,
      )
      if (!reply.ok) return messageFor(reply.error)
      setView(reply.value)
      return null
    },
  }
}
