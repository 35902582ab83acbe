import { NativeSelect } from '@mantine/core'
import type { ImportKindView, ImportPreview, MappedColumns } from '#shared/store/import/import-operations'
import { columnAt, placeColumn, setDecimal } from './place-column'
import styles from './import-screen.module.css'

interface PreviewTableProps {
  readonly kind: ImportKindView
  readonly preview: ImportPreview
  readonly columns: MappedColumns
  readonly onColumns: (columns: MappedColumns) => void
}

/** The first rows as they were read; above each column what it is for the shop. */
export function PreviewTable({ kind, preview, columns, onColumns }: PreviewTableProps) {
  const { head, rows, doubtful } = preview
  const choices = [
    { value: '', label: 'Não importar' },
    ...kind.columns.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <div className={styles.sheet} tabIndex={0} role="region" aria-label="Primeiras linhas do arquivo">
      <table>
        <thead>
          <tr>
            <th aria-label="Linha" />
            {head.map((name, place) => {
              const id = columnAt(columns, place)
              const mapped = id === undefined ? undefined : columns[id]
              return (
                <th key={place} data-used={id === undefined ? undefined : true}>
                  <span className={styles.name}>{name}</span>
                  <NativeSelect
                    aria-label={`Coluna “${name}”`}
                    value={id ?? ''}
                    data={choices}
                    onChange={({ currentTarget: { value } }) =>
                      onColumns(placeColumn(kind, columns, place, value))
                    }
                  />
                  {id !== undefined && mapped !== undefined && mapped.decimal !== null && (
                    <NativeSelect
                      aria-label={`Decimais de “${name}”`}
                      error={doubtful.includes(id) && 'Confira: 1.234 é mil ou um?'}
                      value={mapped.decimal}
                      data={[
                        { value: ',', label: 'Vírgula nos decimais' },
                        { value: '.', label: 'Ponto nos decimais' },
                      ]}
                      onChange={({ currentTarget: { value } }) =>
                        onColumns(setDecimal(columns, id, value === '.' ? '.' : ','))
                      }
                    />
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {head.map((_, place) => (
                <td key={place}>{cells[place] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
