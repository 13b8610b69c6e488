/**
 * Shows one element on the whole screen. Where the browser cannot, as on an iPhone, the element fills the window, above
 * everything else of its page.
 */
export class FullScreen {
  isOn = $state(false);
  #box: HTMLElement | undefined;
  #free = (): void => undefined;

  /** Whether it makes the element larger: a frame that may not fill the screen is filled already. */
  get isPossible(): boolean {
    return typeof document !== 'undefined' && (document.fullscreenEnabled || window.parent === window);
  }

  /** Takes the element to show; returns a function to leave it. */
  readonly attach = (box: HTMLElement): (() => void) => {
    this.#box = box;
    document.addEventListener('fullscreenchange', this.#read);
    return () => {
      document.removeEventListener('fullscreenchange', this.#read);
      this.leave();
      this.#box = undefined;
    };
  };

  toggle(): void {
    if (this.isOn) this.leave();
    else void this.enter();
  }

  async enter(): Promise<void> {
    const box = this.#box;
    if (!box) return;
    try {
      if (!document.fullscreenEnabled) throw new Error('no full screen');
      await box.requestFullscreen();
    } catch {
      box.popover = 'manual';
      box.showPopover();
      this.#set(true);
    }
  }

  leave(): void {
    const box = this.#box;
    if (!box || !this.isOn) return;
    if (this.#isNative(box)) void document.exitFullscreen();
    if (box.popover !== null) {
      box.hidePopover();
      box.popover = null;
    }
    this.#set(false);
  }

  readonly #read = (): void => {
    const box = this.#box;
    if (box && box.popover === null) this.#set(this.#isNative(box));
  };

  #isNative(box: HTMLElement): boolean {
    return (box.getRootNode() as Document | ShadowRoot).fullscreenElement === box;
  }

  #set(isOn: boolean): void {
    if (isOn === this.isOn) return;
    this.isOn = isOn;
    this.#free();
    this.#free = isOn && this.#box ? makeRestInert(this.#box) : () => undefined;
  }
}

/** Makes all that is outside of an element inert: the keyboard must not go behind it. Returns a function to undo it. */
function makeRestInert(box: Element): () => void {
  const changed: HTMLElement[] = [];
  let at: Node | null = box;
  while (at) {
    const parent: Node | null = at.parentNode;
    for (const other of parent?.childNodes ?? [])
      if (other !== at && other instanceof HTMLElement && !other.inert) {
        other.inert = true;
        changed.push(other);
      }
    at = parent instanceof ShadowRoot ? parent.host : parent;
  }
  return () => {
    for (const other of changed) other.inert = false;
  };
}
