import { useEffect, useState } from 'react'
import type { DisplayLook, Slide } from '#shared/devices/display/display-screen'
import { assertNever } from '#shared/kernel/result'
import styles from './customer-display.module.css'

interface CommunicationProps {
  readonly communication: DisplayLook['communication']
}

/** What the shop says beside the sale: its pictures and videos, or the place main lays its page over. */
export function Communication({ communication }: CommunicationProps) {
  switch (communication.kind) {
    case 'none':
    case 'page':
      return null
    case 'slides':
      return <Slides slides={communication.slides} seconds={communication.seconds} />
    default:
      return assertNever(communication)
  }
}

interface SlidesProps {
  readonly slides: readonly Slide[]
  readonly seconds: number
}

/** One after the other, for ever; a video plays to its end, and what cannot be shown is passed over. */
function Slides({ slides, seconds }: SlidesProps) {
  const [turn, setTurn] = useState(0)
  const slide = slides[turn % Math.max(1, slides.length)]
  const next = () => setTurn((now) => now + 1)
  const isPicture = slide?.kind === 'picture'
  useEffect(() => {
    if (!isPicture) return
    const timer = setTimeout(() => setTurn((now) => now + 1), seconds * 1000)
    return () => clearTimeout(timer)
  }, [turn, seconds, isPicture])
  if (slide === undefined) return null
  const source = `/slides/${encodeURIComponent(slide.name)}`
  return slide.kind === 'picture' ? (
    <img key={turn} className={styles.slide} src={source} alt="" onError={() => setTimeout(next, 1000)} />
  ) : (
    <video
      key={turn}
      className={styles.slide}
      src={source}
      autoPlay
      muted
      onEnded={next}
      onError={() => setTimeout(next, 1000)}
    />
  )
}
