/** The outlines of things as paths about the origin, two units wide: for the legend, and for what is drawn over the picture. */
import type { Form } from '../model/kinds'

export const formPaths: Readonly<Record<Form, string>> = {
  square: 'M-.62-.86H.62Q.86-.86.86-.62V.62Q.86.86.62.86H-.62Q-.86.86-.86.62V-.62Q-.86-.86-.62-.86Z',
  double:
    'M-.8-.96H.8Q.96-.96.96-.8V.8Q.96.96.8.96H-.8Q-.96.96-.96.8V-.8Q-.96-.96-.8-.96ZM-.74-.74V.74H.74V-.74ZM-.54-.54H.54V.54H-.54Z',
  circle: 'M-.92 0A.92.92 0 1 1 .92 0 .92.92 0 1 1-.92 0Z',
  diamond: 'M0-1 1 0 0 1-1 0Z',
  hexagon: 'M-.98 0-.49-.85H.49L.98 0 .49.85H-.49Z',
  pill: 'M-.42-.62H.42A.62.62 0 0 1 .42.62H-.42A.62.62 0 0 1-.42-.62Z',
  octagon: 'M-.38-.9H.38L.9-.38V.38L.38.9H-.38L-.9.38V-.38Z',
  sheet: 'M-.66-.9H.3L.66-.54V.9H-.66Z',
  house: 'M-.82.82V-.2L0-.95.82-.2V.82Z',
  triangle: 'M0-.9.9.72H-.9Z',
}

/** How far a form reaches, for lines to end at it. */
export const reach = 0.95
