import { Button } from '@mantine/core'
import { useLastScan } from '../scanner/last-scan'
import { Dialog } from '../ui/dialog'
import styles from './device-windows.module.css'
import { printerWords } from './printer-words'
import { clockTime } from './times'
import { useApp } from './use-app'

interface DeviceWindowProps {
  readonly opened: boolean
  readonly onClose: () => void
}

export function PrinterWindow({ opened, onClose }: DeviceWindowProps) {
  const printer = useApp((app) => app.printer)
  const { label, tone, advice } = printerWords[printer.status]
  return (
    <Dialog
      opened={opened}
      title="Impressora"
      size="sm"
      onClose={onClose}
      footer={<CloseButton onClose={onClose} />}
    >
      <dl className={styles.facts}>
        <dt>Equipamento</dt>
        <dd>{printer.name}</dd>
        <dt>Situação</dt>
        <dd data-tone={tone}>{tone === 'quiet' ? 'Pronta' : label}</dd>
      </dl>
      <p className={styles.advice}>{advice}</p>
    </Dialog>
  )
}

export function ScannerWindow({ opened, onClose }: DeviceWindowProps) {
  const last = useLastScan()
  return (
    <Dialog
      opened={opened}
      title="Leitor de código de barras"
      size="sm"
      onClose={onClose}
      footer={<CloseButton onClose={onClose} />}
    >
      <dl className={styles.facts}>
        <dt>Ligação</dt>
        <dd>Teclado (USB)</dd>
        <dt>Última leitura</dt>
        <dd>
          {last === null ? 'Nenhuma desde que o programa abriu' : `${last.code} às ${clockTime(last.at)}`}
        </dd>
      </dl>
      <p className={styles.advice}>
        O leitor funciona em qualquer tela, sem clicar em nada. Se a leitura não chega, confira o cabo e se o
        leitor envia Enter no fim do código.
      </p>
    </Dialog>
  )
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <Button onClick={onClose} data-autofocus>
      Fechar
    </Button>
  )
}
