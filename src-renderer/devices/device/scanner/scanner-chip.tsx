import { Button } from '@mantine/core'
import { ScanBarcode } from 'lucide-react'
import { Fragment, useState } from 'react'
import { visibleCode } from '#shared/devices/device/visible-code'
import { clockTime } from '../../../app/times'
import { useApp } from '../../../app/use-app'
import { useLastScan } from '../../../scanner/last-scan'
import { Dialog } from '../../../ui/dialog/dialog'
import { StatusChip } from '../../../ui/status-chip'
import { scannersWords, scannerWords } from './scanner-words'
import styles from '../device-facts.module.css'

/** How the scanners are; the last scan at a touch. */
export function ScannerChip() {
  const [opened, setOpened] = useState(false)
  const { label, tone, advice } = scannersWords(useApp((app) => app.scanners))
  return (
    <>
      <StatusChip
        icon={<ScanBarcode size={18} aria-hidden />}
        label={label}
        tone={tone}
        detail={`${advice} Toque para ver a última leitura.`}
        onClick={() => setOpened(true)}
      />
      {/* Mounted when asked for: it follows every scan. */}
      {opened && <ScannerWindow onClose={() => setOpened(false)} />}
    </>
  )
}

function ScannerWindow({ onClose }: { readonly onClose: () => void }) {
  const last = useLastScan()
  const scanners = useApp((app) => app.scanners)
  return (
    <Dialog
      opened
      title="Leitor de código de barras"
      size="sm"
      onClose={onClose}
      footer={
        <Button onClick={onClose} data-autofocus>
          Fechar
        </Button>
      }
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
