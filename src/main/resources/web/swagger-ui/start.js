'use strict';

const select = document.getElementById('page');
const asked = new URLSearchParams(location.search).get('page');
const first = ['System Level Operations', 'Patient', 'Procedure', 'BiologicallyDerivedProduct', 'Observation'];

function show(page) {
  SwaggerUIBundle({ url: '../api-docs?page=' + encodeURIComponent(page), dom_id: '#swagger-ui' });
}

function fill(types) {
  const rest = types.filter(type => !first.includes(type)).sort();
  for (const page of first.concat(rest)) {
    const option = document.createElement('option');
    option.textContent = page;
    select.append(option);
  }
  select.value = select.textContent.includes(asked) && asked ? asked : first[0];
  show(select.value);
}

select.addEventListener('change', () => show(select.value));
fetch('../metadata')
  .then(answer => answer.json())
  .then(statement => fill(statement.rest[0].resource.map(resource => resource.type)))
  .catch(() => fill([]));
