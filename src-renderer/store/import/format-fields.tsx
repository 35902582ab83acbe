import { NativeSelect } from '@mantine/core'
import { encodings, separators, type FileFormat } from '#shared/store/import/file-format'
import type { ImportPreview } from '#shared/store/import/import-operations'
import { encodingNames, separatorNames } from './import-words'
import styles from './import-screen.module.css'

interface FormatFieldsProps {
  readonly preview: ImportPreview
  readonly onFormat: (format: FileFormat) => void
}

/** How the file was read; each change is seen in the rows below. */
export function FormatFields({ preview: { format, sheets }, onFormat }: FormatFieldsProps) {
  return (
    <div className={styles.format}>
      {format.kind === 'csv' ? (
        <>
          <NativeSelect
            label="Acentos (codificação)"
            value={format.encoding}
            data={encodings.map((value) => ({ value, label: encodingNames[value] }))}
            onChange={({ currentTarget: { value } }) =>
              onFormat({ ...format, encoding: encodings.find((one) => one === value) ?? format.encoding })
            }
          />
          <NativeSelect
            label="Separador"
            value={format.separator}
            data={separators.map((value) => ({ value, label: separatorNames[value] }))}
            onChange={({ currentTarget: { value } }) =>
              onFormat({ ...format, separator: separators.find((one) => one === value) ?? format.separator })
            }
          />
        </>
      ) : (
        <NativeSelect
          label="Aba da planilha"
          value={String(format.sheet)}
          data={sheets.map((label, index) => ({ value: String(index), label }))}
          onChange={({ currentTarget: { value } }) => onFormat({ ...format, sheet: Number(value) })}
        />
      )}
      <NativeSelect
        label="Cabeçalho"
        value={String(format.headRow)}
        data={headRows(format.headRow)}
        onChange={({ currentTarget: { value } }) => onFormat({ ...format, headRow: Number(value) })}
      />
    </div>
  )
}

/** Where the names of the columns may stand: near the beginning, or where they were found. */
function headRows(found: number): { readonly value: string; readonly label: string }[] {
  const rows = [...new Set([...Array.from({ length: 10 }, (_, at) => at + 1), found])].filter(
    (row) => row > 0,
  )
  return [
    { value: '0', label: 'Não tem' },
    ...rows.sort((one, other) => one - other).map((row) => ({ value: String(row), label: `Linha ${row}` })),
  ]
}
