import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { LabelLayout } from '#shared/goods/labels/label-layout'
import { labelLayoutIds, labelLayouts } from '#shared/goods/labels/label-layouts'
import { PlaceFrame } from '../../shell/place-frame'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import { AddProduct } from './add-product'
import { chooseLayout, clearLabels, useChosenLabels } from './chosen-labels-store'
import { LabelLines } from './label-lines'
import { FirstSheet, LabelPreview } from './label-preview'
import { PrintLabels } from './print-labels'
import { useLabels, type LabelLine } from './use-labels'
import styles from './labels.module.css'

/** “Etiquetas” (FEATURES B5): which products, how many, on what paper, as they will look. */
export function LabelsScreen() {
  const { layout: layoutId } = useChosenLabels()
  const { lines, occasion, problem, hasPrinter } = useLabels()
  const [shownId, setShown] = useState<LabelLine['facts']['productId'] | null>(null)
  const [startText, setStart] = useState('1')
  const layout: LabelLayout = labelLayouts[layoutId]
  const chosen = lines ?? []
  const shown = chosen.find(({ facts }) => facts.productId === shownId) ?? chosen[0]
  const start = startOf(layout, startText)
  return (
    <PlaceFrame
      title="Etiquetas"
      actions={
        <>
          {chosen.length > 0 && (
            <Button variant="default" onClick={clearLabels}>
              Limpar lista
            </Button>
          )}
          <PrintLabels
            order={chosen.map(({ facts, quantity }) => ({ productId: facts.productId, quantity }))}
            layout={layoutId}
            start={start}
            hasPrinter={hasPrinter}
          />
        </>
      }
    >
      <div className={styles.body}>
        <section className={styles.chosen} aria-label="Produtos">
          <AddProduct />
          {problem !== null && <ErrorText>{problem}</ErrorText>}
          {chosen.length > 0 ? (
            <LabelLines lines={chosen} shown={shown} onShow={({ facts }) => setShown(facts.productId)} />
          ) : (
            <EmptyState title="Nenhum produto escolhido">
              Passe os produtos no leitor, cada leitura é uma etiqueta, ou procure pela descrição.
            </EmptyState>
          )}
        </section>
        <section className={styles.paperSide} aria-label="Papel">
          <NativeSelect
            label="Etiqueta"
            value={layoutId}
            data={labelLayoutIds.map((id) => ({ value: id, label: labelLayouts[id].name }))}
            onChange={({ currentTarget: { value } }) =>
              chooseLayout(labelLayoutIds.find((id) => id === value) ?? layoutId)
            }
          />
          {layout.kind === 'sheet' && (
            <TextInput
              label="Começar na etiqueta"
              description={`Da primeira folha, de 1 a ${layout.columns * layout.rows}: as anteriores já foram usadas.`}
              inputMode="numeric"
              maxLength={3}
              value={startText}
              onChange={(event) => setStart(event.currentTarget.value)}
              onBlur={() => setStart(String(start))}
            />
          )}
          <p className={styles.sum} aria-live="polite">
            {sumWords(layout, chosen, start)}
          </p>
          {shown !== undefined && occasion !== null && (
            <>
              <LabelPreview layout={layout} facts={shown.facts} occasion={occasion} />
              {layout.kind === 'sheet' && (
                <FirstSheet layout={layout} lines={chosen} occasion={occasion} start={start} />
              )}
            </>
          )}
        </section>
      </div>
    </PlaceFrame>
  )
}

/** The label that is printed first, on a sheet that has it. */
function startOf(layout: LabelLayout, typed: string): number {
  if (layout.kind !== 'sheet' || !/^\d+$/.test(typed.trim())) return 1
  return Math.min(Math.max(1, Number(typed)), layout.columns * layout.rows)
}

function sumWords(layout: LabelLayout, lines: readonly LabelLine[], start: number): string {
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const labels = count === 1 ? '1 etiqueta' : `${count.toLocaleString('pt-BR')} etiquetas`
  if (layout.kind !== 'sheet' || count === 0) return labels
  const sheets = Math.ceil((count + start - 1) / (layout.columns * layout.rows))
  return `${labels} · ${sheets === 1 ? '1 folha' : `${sheets} folhas`}`
}
