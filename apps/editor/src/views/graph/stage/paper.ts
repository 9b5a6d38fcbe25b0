/** What is on the canvas as one picture for paper: in the colours of paper, and finer than a screen. */
import type { Engine } from './engine'

/** Across a sheet: as large as leaves its names legible there. */
const width = 1400

/** @param drawn draws everything anew, at once. */
export function paperPicture(engine: Engine, holder: HTMLElement, drawn: () => void): HTMLCanvasElement {
  const { dataset } = document.documentElement
  const { theme } = dataset
  const { width: seen, height } = engine.getDimensions()
  const anew = () => {
    engine.resize(true)
    drawn()
  }
  dataset['theme'] = 'light'
  Object.assign(holder.style, { width: `${width}px`, height: `${Math.round((width * height) / seen)}px` })
  anew()
  const picture = document.createElement('canvas')
  const layers = [...holder.querySelectorAll('canvas')]
  picture.width = layers[0]?.width ?? 0
  picture.height = layers[0]?.height ?? 0
  // In the frame in which they were drawn: later the layers of the graphics card are empty.
  const pen = picture.getContext('2d')
  for (const layer of layers) if (layer.width > 0) pen?.drawImage(layer, 0, 0)
  if (theme === undefined) delete dataset['theme']
  else dataset['theme'] = theme
  Object.assign(holder.style, { width: '', height: '' })
  anew()
  return picture
}
