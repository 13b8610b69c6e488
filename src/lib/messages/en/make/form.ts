import type { MakeForm } from '../../types/make/form.js';

const form: MakeForm = {
  title: 'Event',
};
export default form;
