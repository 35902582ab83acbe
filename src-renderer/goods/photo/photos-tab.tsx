import { Button, FileButton, NativeSelect } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { PhotoOf, PhotoView, ProductPhotos } from '#shared/goods/photo/photo'
import type { ProductFileView } from '#shared/goods/product/product-file'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import { shrinkPicture } from './shrink-picture'
import styles from './photos.module.css'

const ofAll: PhotoOf = { size: null, color: null }

/** Fotos: of the product, of a colour or a size; from a file, dropped or pasted. */
export function PhotosTab({ view }: { readonly view: ProductFileView }) {
  const { productId } = view.basis
  const { value, reply, show } = useAnswer('photo.list', { productId })
  const { busy, refusal, refuse, run } = useCommand()
  const [isOver, setOver] = useState(false)

  async function add(files: readonly File[]) {
    for (const file of files) {
      const data = await shrinkPicture(file)
      if (data === null) {
        refuse(`${file.name || 'O que foi colado'} não é uma foto que o caixa consiga abrir.`)
        return
      }
      await run(() => call('photo.add', { productId, of: ofAll, data }), show)
    }
  }
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    void add(files)
  })
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event)
    window.addEventListener('paste', listener)
    return () => window.removeEventListener('paste', listener)
  }, [])

  if (reply?.ok === false) return <ErrorText>{messageFor(reply.error)}</ErrorText>
  if (value === null) return <Busy active what="as fotos" />
  return (
    <section
      className={styles.tab}
      aria-label="Fotos"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void add([...event.dataTransfer.files])
      }}
    >
      <div className={styles.head}>
        <FileButton accept="image/jpeg,image/png,image/webp" multiple onChange={(files) => void add(files)}>
          {(props) => (
            <Button variant="default" loading={busy} {...props}>
              Incluir fotos
            </Button>
          )}
        </FileButton>
        <span className={styles.hint}>Ou arraste para cá, ou cole com Ctrl+V. JPEG, PNG ou WebP.</span>
      </div>
      {refusal !== null && <ErrorText>{refusal}</ErrorText>}
      {value.photos.length === 0 ? (
        <EmptyState title="Nenhuma foto ainda">
          A primeira foto é a que aparece onde só cabe uma. Uma foto pode ser de uma cor ou de um tamanho.
        </EmptyState>
      ) : (
        <ul className={styles.photos} aria-label="Fotos do produto">
          {value.photos.map((photo, index) => (
            <Photo
              key={photo.id}
              photo={photo}
              number={index + 1}
              {...value}
              onOf={(of) => void run(() => call('photo.set-of', { productId, id: photo.id, of }), show)}
              onFirst={() => void run(() => call('photo.put-first', { productId, id: photo.id }), show)}
              onRemove={() => void run(() => call('photo.remove', { productId, id: photo.id }), show)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

interface PhotoProps extends Pick<ProductPhotos, 'sizes' | 'colors'> {
  readonly photo: PhotoView
  readonly number: number
  readonly onOf: (of: PhotoOf) => void
  readonly onFirst: () => void
  readonly onRemove: () => void
}

function Photo({ photo, number, sizes, colors, onOf, onFirst, onRemove }: PhotoProps) {
  const { file, size, color } = photo
  const of = [color, size].filter(Boolean).join(', ')
  return (
    <li className={styles.photo}>
      <img
        className={styles.picture}
        src={`/photos/${file}`}
        alt={of === '' ? `Foto ${number}` : `Foto ${number}, ${of}`}
      />
      {colors.length > 0 && (
        <NativeSelect
          aria-label={`Cor da foto ${number}`}
          value={color ?? ''}
          data={[{ value: '', label: 'Todas as cores' }, ...colors]}
          onChange={({ currentTarget: { value } }) => onOf({ size, color: value || null })}
        />
      )}
      {sizes.length > 0 && (
        <NativeSelect
          aria-label={`Tamanho da foto ${number}`}
          value={size ?? ''}
          data={[{ value: '', label: 'Todos os tamanhos' }, ...sizes]}
          onChange={({ currentTarget: { value } }) => onOf({ color, size: value || null })}
        />
      )}
      <div className={styles.acts}>
        {number > 1 && (
          <Button variant="subtle" aria-label={`Pôr a foto ${number} em primeiro`} onClick={onFirst}>
            Primeira
          </Button>
        )}
        <Button variant="subtle" aria-label={`Tirar a foto ${number}`} onClick={onRemove}>
          Tirar
        </Button>
      </div>
    </li>
  )
}
