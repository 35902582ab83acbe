import { TextInput } from '@mantine/core'
import { AppWindow, Search as Glass, SlidersHorizontal, Star } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Dialog } from '../ui/dialog/dialog'
import { find, type Found } from './find'
import type { Finding } from './findings'
import { isToCome } from './names-to-come'
import { useFindings } from './use-findings'
import { useShortcuts } from './use-shortcuts'
import styles from './search-window.module.css'

interface SearchWindowProps {
  /** What was typed for it elsewhere. */
  readonly start: string
  readonly onChoose: (finding: Finding) => void
  readonly onClose: () => void
}

/** “Procurar” (FEATURES B12): every screen and parameter by its name, its words or the menu of an older system. */
export function SearchWindow({ start, onChoose, onClose }: SearchWindowProps) {
  const id = useId()
  const findings = useFindings()
  const [text, setText] = useState(start)
  const [activeId, setActiveId] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const { favourites, recent } = useShortcuts()
  const { found, meant } = find(findings, text, [...favourites, ...recent])
  const at = Math.max(
    0,
    found.findIndex(({ finding }) => finding.id === activeId),
  )
  const active = found[at]
  const optionId = (one: Found) => `${id}-${one.finding.id}`
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId, text])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = steps[event.key]
    if (next !== undefined)
      setActiveId(found[Math.min(Math.max(at + next, 0), found.length - 1)]?.finding.id ?? null)
    else if (event.key === 'Enter') {
      if (active !== undefined) onChoose(active.finding)
    } else return
    event.preventDefault()
  }

  return (
    <Dialog opened title="Procurar" onClose={onClose} size="lg">
      <div className={styles.search} onKeyDown={onKeyDown}>
        <TextInput
          aria-label="Procurar telas e parâmetros"
          placeholder="Tela, parâmetro, assunto ou menu do sistema de antes"
          size="lg"
          leftSection={<Glass size={20} aria-hidden />}
          data-autofocus
          value={text}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={active === undefined ? undefined : optionId(active)}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setActiveId(null)
          }}
        />
        <p className={styles.said} role="status">
          {meant !== null && `Nada com “${text.trim()}”: mostrando “${meant}”.`}
          {found.length === 0 && `Nada com “${text.trim()}”.`}
          {found.length === 0 && isToCome(text) && ' Ainda não existe nesta versão.'}
          {meant === null && found.length > 0 && (
            <span aria-hidden className={styles.keys}>
              ↑ ↓ escolhem · Enter abre · Esc fecha
            </span>
          )}
        </p>
        <div ref={list} id={id} role="listbox" aria-label="Encontrados" tabIndex={-1} className={styles.list}>
          {found.map((one) => (
            <div
              key={one.finding.id}
              id={optionId(one)}
              role="option"
              aria-selected={one === active}
              className={styles.option}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(one.finding)}
            >
              {one.finding.kind === 'screen' ? (
                <AppWindow size={20} aria-hidden className={styles.icon} />
              ) : (
                <SlidersHorizontal size={20} aria-hidden className={styles.icon} />
              )}
              <span className={styles.words}>
                <span className={styles.name}>
                  {one.finding.name}
                  {favourites.includes(one.finding.id) && (
                    <Star size={14} aria-label="favorito" fill="currentColor" className={styles.star} />
                  )}
                </span>
                <span className={styles.hint}>{one.finding.hint}</span>
              </span>
              <span className={styles.trail}>
                {one.oldPath === null ? one.finding.trail.join(' › ') : `antes: ${one.oldPath}`}
              </span>
            </div>
          ))}
        </div>
      </div>
    </Dialog>
  )
}

/** How far each key goes. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
