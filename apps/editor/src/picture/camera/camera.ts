/** Where one looks: a point of the picture at the top left of the window, and how large. */
import type { Rect } from '../layout/placed'

export interface Camera {
  readonly x: number
  readonly y: number
  /** Pixels for one unit of the picture. */
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const margin = 12
const nearest = 6

/** All of the picture, in the middle; never larger than life, so that a small organisation does not shout. */
export function fitting(picture: Size, window: Size): Camera {
  const zoom = Math.min((window.width - 2 * margin) / picture.width, (window.height - 2 * margin) / picture.height, 1.6)
  return centred({ x: 0, y: 0, ...picture }, Math.max(zoom, 0.01), window)
}

const centred = (rect: Rect, zoom: number, window: Size): Camera => ({
  x: rect.x + rect.width / 2 - window.width / 2 / zoom,
  y: rect.y + rect.height / 2 - window.height / 2 / zoom,
  zoom,
})

/** Larger or smaller about a point of the window, which stays where it is. */
export function zoomed(
  camera: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number },
  least: number,
): Camera {
  const zoom = Math.min(nearest, Math.max(least, camera.zoom * factor))
  return { x: camera.x + at.x / camera.zoom - at.x / zoom, y: camera.y + at.y / camera.zoom - at.y / zoom, zoom }
}

/** Moved by pixels of the window; something of the picture stays in sight. */
export function panned(camera: Camera, dx: number, dy: number, picture: Size, window: Size): Camera {
  const keep = 60 / camera.zoom
  const within = (value: number, size: number, room: number) => Math.min(size - keep, Math.max(keep - room, value))
  return {
    ...camera,
    x: within(camera.x + dx / camera.zoom, picture.width, window.width / camera.zoom),
    y: within(camera.y + dy / camera.zoom, picture.height, window.height / camera.zoom),
  }
}

/** Moved by pixels of the window towards what is hidden beyond its edges, and no further. */
export function scrolled(camera: Camera, dx: number, dy: number, picture: Size, window: Size): Camera {
  const space = margin / camera.zoom
  const along = (from: number, by: number, size: number, room: number) =>
    by < 0 ? Math.min(from, Math.max(from + by, -space)) : Math.max(from, Math.min(from + by, size + space - room))
  return {
    ...camera,
    x: along(camera.x, dx / camera.zoom, picture.width, window.width / camera.zoom),
    y: along(camera.y, dy / camera.zoom, picture.height, window.height / camera.zoom),
  }
}

/** Moved as little as possible for a place to be in sight; as it is where it is already. */
export function revealing(camera: Camera, rect: Rect, window: Size): Camera {
  const space = margin / camera.zoom
  const shift = (from: number, size: number, view: number, room: number): number => {
    if (size + 2 * space > room) return from - space
    if (from - space < view) return from - space
    return from + size + space > view + room ? from + size + space - room : view
  }
  return {
    ...camera,
    x: shift(rect.x, rect.width, camera.x, window.width / camera.zoom),
    y: shift(rect.y, rect.height, camera.y, window.height / camera.zoom),
  }
}

/** Moved so that no more of the window than need be is beyond the picture. */
export function filled(camera: Camera, picture: Size, window: Size): Camera {
  const space = margin / camera.zoom
  const along = (from: number, size: number, room: number) =>
    size + 2 * space < room ? (size - room) / 2 : Math.min(size + space - room, Math.max(-space, from))
  return {
    ...camera,
    x: along(camera.x, picture.width, window.width / camera.zoom),
    y: along(camera.y, picture.height, window.height / camera.zoom),
  }
}

/** A place as large as it can be shown with something around it. */
export function closeUp(rect: Rect, window: Size): Camera {
  const zoom = Math.min((window.width * 0.8) / rect.width, (window.height * 0.8) / rect.height, 2)
  return centred(rect, zoom, window)
}

/** Where something of the picture lies in the window, in its pixels. */
export const onScreen = (rect: Rect, { x, y, zoom }: Camera): Rect => ({
  x: (rect.x - x) * zoom,
  y: (rect.y - y) * zoom,
  width: rect.width * zoom,
  height: rect.height * zoom,
})

/** Which point of the picture lies at a point of the window. */
export const inPicture = (at: { readonly x: number; readonly y: number }, { x, y, zoom }: Camera) => ({
  x: x + at.x / zoom,
  y: y + at.y / zoom,
})
