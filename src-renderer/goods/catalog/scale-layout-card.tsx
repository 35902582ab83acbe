import { ActionIcon, NativeSelect } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import {
  layoutPicture,
  scaleLayoutSchema,
  scalePrefixes,
  spareDigits,
  type ScaleLayout,
} from '#shared/goods/catalog/scale-layout'
import { ErrorText } from '../../ui/fields/error-text'
import styles from './scale-labels-screen.module.css'

interface ScaleLayoutCardProps {
  readonly position: number
  readonly layout: ScaleLayout
  /** What keeps it from being saved; empty when nothing does. */
  readonly problem: string
  /** The label under the reader is this one's. */
  readonly reading: boolean
  readonly onChange: (layout: ScaleLayout) => void
  readonly onRemove: () => void
}

const digits = (...lengths: readonly number[]) =>
  lengths.map((length) => ({ value: String(length), label: `${length} algarismos` }))

const decimalWords = ['Sem casas', '1 casa', '2 casas', '3 casas']

const spares = [
  { value: 'after-value', label: 'Após o valor' },
  { value: 'before-value', label: 'Antes do valor' },
  { value: 'after-value checked', label: 'Após e confere' },
  { value: 'before-value checked', label: 'Antes e confere' },
]

/** One way the branch's scales write a label, as in the scale's own menu. */
export function ScaleLayoutCard(props: ScaleLayoutCardProps) {
  const { position, layout, problem, reading, onChange, onRemove } = props
  const change = (part: Readonly<Record<string, unknown>>) =>
    onChange(scaleLayoutSchema.parse({ ...layout, ...part }))
  const most = layout.value === 'weight' ? 3 : 2
  return (
    <section className={styles.card} aria-label={`Formato ${position}`} data-reading={reading || undefined}>
      <div className={styles.head}>
        <h3 className={styles.number}>Formato {position}</h3>
        <span className={styles.picture}>{layoutPicture(layout)}</span>
        <ActionIcon
          size={44}
          variant="default"
          aria-label={`Remover o formato ${position}`}
          title="Remover"
          onClick={onRemove}
        >
          <Trash2 size={20} aria-hidden />
        </ActionIcon>
      </div>
      <div className={styles.fields}>
        <NativeSelect
          label="Prefixo"
          value={layout.prefix}
          data={[...scalePrefixes]}
          onChange={(event) => change({ prefix: event.currentTarget.value })}
        />
        <NativeSelect
          label="Código do produto"
          value={String(layout.codeLength)}
          data={digits(4, 5, 6)}
          onChange={(event) => change({ codeLength: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          label="O valor é"
          value={layout.value}
          data={[
            { value: 'weight', label: 'Peso (kg)' },
            { value: 'price', label: 'Preço (R$)' },
          ]}
          onChange={(event) =>
            change(
              event.currentTarget.value === 'weight'
                ? { value: 'weight', decimals: 3 }
                : { value: 'price', decimals: 2 },
            )
          }
        />
        <NativeSelect
          label="Tamanho do valor"
          value={String(layout.valueLength)}
          data={digits(5, 6, 7)}
          onChange={(event) => change({ valueLength: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          label="Casas decimais"
          value={String(layout.decimals)}
          data={decimalWords
            .slice(0, most + 1)
            .map((label, decimals) => ({ value: String(decimals), label }))}
          onChange={(event) => change({ decimals: Number(event.currentTarget.value) })}
        />
        {(spareDigits(layout) > 0 || layout.checksValue) && (
          <NativeSelect
            label="Algarismo que sobra"
            value={layout.checksValue ? `${layout.spare} checked` : layout.spare}
            data={spares}
            onChange={(event) => {
              const [spare, checked] = event.currentTarget.value.split(' ')
              change({ spare, checksValue: checked !== undefined })
            }}
          />
        )}
      </div>
      <ErrorText>{problem}</ErrorText>
    </section>
  )
}
