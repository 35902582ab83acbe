import { Button } from '@mantine/core'
import { Fragment } from 'react'
import { visibleCode } from '#shared/devices/device/visible-code'
import { clockTime } from '../app/times'
import { useApp } from '../app/use-app'
import { printerWords } from '../devices/device/printer/printer-words'
import { scannersWords, scannerWords } from '../devices/device/scanner/scanner-words'
import { useLastScan } from '../scanner/last-scan'
import { Dialog } from '../ui/dialog/dialog'
import styles from './device-windows.module.css'

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
  const scanners = useApp((app) => app.scanners)
  return (
    <Dialog
      opened={opened}
      title="Leitor de código de barras"
      size="sm"
      onClose={onClose}
      footer={<CloseButton onClose={onClose} />}
    >
      <dl className={styles.facts}>
        <dt>Teclado (USB)</dt>
        <dd>Pronto</dd>
        {scanners.map(({ id, name, status }) => (
          <Fragment key={id}>
            <dt>{name}</dt>
            <dd data-tone={scannerWords[status].tone}>{scannerWords[status].label}</dd>
          </Fragment>
        ))}
        <dt>Última leitura</dt>
        <dd>
          {last === null
            ? 'Nenhuma desde que o programa abriu'
            : `${visibleCode(last.code)} às ${clockTime(last.at)}`}
        </dd>
      </dl>
      <p className={styles.advice}>
        {scannersWords(scanners).advice} Se a leitura não chega, confira o cabo e se o leitor envia Enter no
        fim do código.
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
