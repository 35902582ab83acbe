import { Button } from '@mantine/core'
import type { CustomerId } from '#shared/kernel/ids'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { notice } from '../../ui/dialog/notice'

/** Prints the carnê of all that is open, for who lost theirs or never had one. */
export function CarneButton({ customerId }: { readonly customerId: CustomerId }) {
  const { busy, run } = useCommand()
  function print() {
    void run(
      () => call('crediario.print-carne', { customerId }),
      ({ printed }) => {
        if (printed) notice.success('Carnê impresso.')
        else notice.error('A impressora não imprimiu. Confira a impressora e tente de novo.')
      },
      (error) => {
        notice.error(messageFor(error))
        return null
      },
    )
  }
  return (
    <Button variant="default" loading={busy} onClick={print}>
      Imprimir carnê
    </Button>
  )
}
