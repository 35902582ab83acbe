import type { z } from 'zod'
import type { DetailOf } from './operation'

/** An expected refusal: the detail its message needs, and what a person reads in Portuguese: what happened, and what to do. */
export interface Refusal<Shape extends z.ZodObject = z.ZodObject> {
  readonly shape: Shape
  words(this: void, detail: DetailOf<Shape>): string
}

/** By their codes. */
export type Refusals = Readonly<Record<string, Refusal>>

export function refusal<Shape extends z.ZodObject>(
  shape: Shape,
  words: (detail: DetailOf<Shape>) => string,
): Refusal<Shape> {
  return { shape, words }
}

export type ShapesOf<Some extends Refusals> = { readonly [Code in keyof Some]: Some[Code]['shape'] }

/** The shapes of refusals, as an operation declares them. */
export function shapesOf<const Some extends Refusals>(refusals: Some): ShapesOf<Some> {
  const shapes = Object.entries(refusals).map(([code, { shape }]) => [code, shape])
  // Entries forget which value belongs to which key.
  return Object.fromEntries(shapes) as ShapesOf<Some>
}

export type WordsOf<Some extends Refusals> = { readonly [Code in keyof Some]: Some[Code]['words'] }

/** The words of refusals, by their codes. */
export function wordsOf<const Some extends Refusals>(refusals: Some): WordsOf<Some> {
  const words = Object.entries(refusals).map(([code, one]) => [code, one.words])
  return Object.fromEntries(words) as WordsOf<Some>
}
