import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { productLengths, type ProductVariant } from '#shared/goods/product/product-file'
import { variantName } from '#shared/goods/product/variant-name'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { ErrorText } from '../../ui/fields/error-text'
import { MoneyInput } from '../../ui/fields/money-input'
import { buildGrid, typedList } from './build-grid'
import type { DraftProps } from './general-tab'
import styles from './product.module.css'

interface GridTabProps extends DraftProps {
  readonly isSaved: (variant: ProductVariant) => boolean
}

/** Grade: sizes and colours made at once, each with its code, its barcode, and its price where it differs. */
export function GridTab({ draft, onChange, isSaved }: GridTabProps) {
  const { variants } = draft
  const [sizes, setSizes] = useState('')
  const [colors, setColors] = useState('')
  const { busy, refusal, run } = useCommand()
  const take = (next: readonly ProductVariant[]) => onChange({ variants: [...next] })
  const change = (uid: string, part: Partial<ProductVariant>) =>
    take(variants.map((one) => (one.uid === uid ? { ...one, ...part } : one)))
  const without = variants.filter(({ barcodes }) => barcodes.length === 0)

  function giveBarcodes(): void {
    const besides = variants.flatMap(({ barcodes }) => barcodes)
    void run(
      () => call('product.internal-barcodes', { count: without.length, besides }),
      (given) => {
        const byUid = new Map(without.map(({ uid }, index) => [uid, given[index]]))
        take(
          variants.map((one) => {
            const barcode = byUid.get(one.uid)
            return barcode === undefined ? one : { ...one, barcodes: [barcode] }
          }),
        )
      },
    )
  }

  return (
    <div className={styles.grid}>
      <div className={styles.build}>
        <TextInput
          data-autofocus
          label="Tamanhos"
          placeholder="P, M, G"
          value={sizes}
          maxLength={400}
          autoComplete="off"
          onChange={({ currentTarget }) => setSizes(currentTarget.value)}
        />
        <TextInput
          label="Cores"
          placeholder="Azul, Preto"
          value={colors}
          maxLength={400}
          autoComplete="off"
          onChange={({ currentTarget }) => setColors(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={typedList(sizes).length + typedList(colors).length === 0}
          onClick={() => {
            take(buildGrid(variants, typedList(sizes), typedList(colors), isSaved))
            setSizes('')
            setColors('')
          }}
        >
          Montar grade
        </Button>
        <Button variant="default" loading={busy} disabled={without.length === 0} onClick={giveBarcodes}>
          Gerar códigos de barras
        </Button>
      </div>
      <ErrorText>{refusal}</ErrorText>
      <table className={styles.table} aria-label="Grade">
        <thead>
          <tr>
            <th scope="col">Tamanho</th>
            <th scope="col">Cor</th>
            <th scope="col">Código</th>
            <th scope="col">Cód. de barras</th>
            <th scope="col">Preço próprio</th>
            <th scope="col">Vende</th>
            <th scope="col" aria-label="Remover" />
          </tr>
        </thead>
        <tbody>
          {variants.map((one) => (
            <VariantRow
              key={one.uid}
              variant={one}
              onChange={(part) => change(one.uid, part)}
              onRemove={
                isSaved(one) || variants.length === 1
                  ? null
                  : () => take(variants.filter(({ uid }) => uid !== one.uid))
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface VariantRowProps {
  readonly variant: ProductVariant
  readonly onChange: (part: Partial<ProductVariant>) => void
  /** Null for one that is kept: it is put away, never removed. */
  readonly onRemove: (() => void) | null
}

function VariantRow({ variant, onChange, onRemove }: VariantRowProps) {
  const name = variantName(variant) || 'sem tamanho nem cor'
  const text = (label: string, field: 'size' | 'color' | 'code', maxLength: number, placeholder = '') => (
    <TextInput
      aria-label={`${label} de ${name}`}
      value={variant[field]}
      maxLength={maxLength}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
    />
  )
  return (
    <tr>
      <td>{text('Tamanho', 'size', productLengths.variant)}</td>
      <td>{text('Cor', 'color', productLengths.variant)}</td>
      <td>{text('Código', 'code', productLengths.code, 'Automático')}</td>
      <td className={styles.codes}>{variant.barcodes.join(', ') || '—'}</td>
      <td>
        <MoneyInput
          label={`Preço de ${name}`}
          value={variant.price}
          onChange={(price) => onChange({ price })}
        />
      </td>
      <td>
        <Checkbox
          aria-label={`${name} à venda`}
          checked={variant.active}
          onChange={({ currentTarget }) => onChange({ active: currentTarget.checked })}
        />
      </td>
      <td>
        {onRemove !== null && (
          <ActionIcon size={44} variant="subtle" aria-label={`Remover ${name}`} onClick={onRemove}>
            <Trash2 size={18} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  )
}
