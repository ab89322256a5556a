// What jsdom lacks and the screens need.

// jsdom knows <dialog> but not its methods.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
});

// Nothing is laid out in jsdom, so there is nothing to scroll.
Object.assign(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined });
