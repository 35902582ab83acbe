import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { readSmartDisplayIni, type SmartDisplayIni } from '#shared/devices/display/smart-display-ini'
import { decodeIni } from './decode-ini'
import styles from './display-section.module.css'

const whyWords = {
  unknown: 'não existe neste visor',
  'not-a-page': 'não é um endereço de página (http ou https)',
  'second-page': 'já havia uma página antes desta',
} as const

/** Takes over what a SmartDisplay.ini says into the form, and tells what it does not. */
export function IniImport({ onPage }: { readonly onPage: (url: string) => void }) {
  const file = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<SmartDisplayIni | null>(null)

  async function take(chosen: File | undefined) {
    if (chosen === undefined) return
    const ini = readSmartDisplayIni(decodeIni(new Uint8Array(await chosen.arrayBuffer())))
    setRead(ini)
    if (ini.url !== null) onPage(ini.url)
  }

  return (
    <div className={styles.import}>
      <input
        ref={file}
        type="file"
        accept=".ini,.txt"
        hidden
        aria-label="Arquivo SmartDisplay.ini"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <Button variant="default" onClick={() => file.current?.click()}>
        Importar SmartDisplay.ini
      </Button>
      {read !== null && <Found ini={read} />}
    </div>
  )
}

function Found({ ini: { url, notTaken } }: { readonly ini: SmartDisplayIni }) {
  return (
    <div role="status" className={styles.found}>
      <p>
        {url === null ? 'O arquivo não tem uma página para mostrar.' : `Página: ${url}. Confira e salve.`}
      </p>
      {notTaken.length > 0 && (
        <>
          <p>Não foi aproveitado:</p>
          <ul>
            {notTaken.map(({ key, why }, index) => (
              // The same key may stand there twice.
              <li key={index}>
                {key}: {whyWords[why]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
