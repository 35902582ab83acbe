import type { BulkEditView } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { assertNever } from '#shared/kernel/result'

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('pt-BR')} ${many}`

/** How far a change in bulk is, and what came of it. */
export function bulkStateWords({ state, changed, refused, undone, kept, progress }: BulkEditView): string {
  const done = counted(changed, 'produto alterado', 'produtos alterados')
  const left = refused === 0 ? '' : `, ${counted(refused, 'ficou como estava', 'ficaram como estavam')}`
  const share = `${Math.floor(progress / 10)} %`
  switch (state) {
    case 'running':
      return `Alterando… ${share}: ${done}`
    case 'stopped':
      return `Parada em ${share}: ${done}${left}`
    case 'done':
      return `${done}${left}`
    case 'undoing':
      return `Desfazendo… ${share}`
    case 'undone': {
      const stayed =
        kept === 0 ? '' : `, ${counted(kept, 'mudou depois e ficou', 'mudaram depois e ficaram')}`
      return `Desfeita: ${counted(undone, 'produto voltou', 'produtos voltaram')}${stayed}`
    }
    default:
      return assertNever(state)
  }
}
