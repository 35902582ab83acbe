import { useMay } from '../../app/may'
import { useApp } from '../../app/use-app'
import { goTo } from '../../shell/places/use-place'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { devicesPlace } from './devices-place'

/** After the shop was prepared, whoever may choose the printer is asked for it once; until then the till says that it has none. */
export function FirstPrinterWindow({ onAnswered }: { readonly onAnswered: () => void }) {
  const mayChoose = useMay('device.manage')
  const hasNone = useApp((app) => app.printer.status === 'no-printer')
  return (
    <ConfirmDialog
      opened={mayChoose && hasNone}
      title="Impressora deste caixa"
      confirmLabel="Escolher agora"
      cancelLabel="Configurar depois"
      onConfirm={() => {
        onAnswered()
        goTo(devicesPlace)
      }}
      onClose={onAnswered}
    >
      Este caixa ainda não tem impressora: cupons e comprovantes não saem. Escolha a ligação e imprima a
      página de teste, ou faça isso depois em Gestão → Este computador → Dispositivos.
    </ConfirmDialog>
  )
}
