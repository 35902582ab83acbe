import { Button } from '@mantine/core'
import type { SaleId } from '#shared/kernel/ids'
import { useMay } from '../../app/may'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { notice } from '../../ui/dialog/notice'
import { openReturn } from './open-return'

/** Leads from a sale that cannot be cancelled to the return of its goods. */
export function ReturnInstead({ saleId }: { readonly saleId: SaleId }) {
  const mayReturn = useMay('returns.return')
  const { busy, run } = useCommand()
  if (!mayReturn) return null
  return (
    <Button
      variant="light"
      loading={busy}
      onClick={() =>
        void run(
          () => call('returns.sale', { saleId }),
          openReturn,
          (error) => {
            notice.error(messageFor(error))
            return null
          },
        )
      }
    >
      Devolver itens
    </Button>
  )
}
