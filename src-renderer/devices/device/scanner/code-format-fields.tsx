import { NativeSelect, TextInput } from '@mantine/core'
import type { CodeFormat } from '#shared/devices/device/scanner-settings'
import styles from '../printer/printer-section.module.css'

interface CodeFormatFieldsProps {
  readonly format: CodeFormat
  readonly change: (format: CodeFormat) => void
}

/** What the scanner was programmed to send around its codes. */
export function CodeFormatFields({ format, change }: CodeFormatFieldsProps) {
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          label="Prefixo a tirar"
          value={format.prefix}
          maxLength={10}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ ...format, prefix: event.currentTarget.value })}
        />
        <TextInput
          label="Sufixo a tirar"
          value={format.suffix}
          maxLength={10}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ ...format, suffix: event.currentTarget.value })}
        />
      </div>
      <NativeSelect
        label="Identificador de simbologia (]E0)"
        value={format.stripSymbology ? 'strip' : 'keep'}
        data={identifiers}
        onChange={(event) => change({ ...format, stripSymbology: event.currentTarget.value === 'strip' })}
      />
    </>
  )
}

const identifiers = [
  { value: 'strip', label: 'Tirar' },
  { value: 'keep', label: 'Manter no código' },
]
