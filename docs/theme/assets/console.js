// The console: Swagger UI on our description, with a key that the mock takes.
const place = document.getElementById("swagger-ui")
const ui = SwaggerUIBundle({
  domNode: place,
  url: place.dataset.description,
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  defaultModelExpandDepth: 2,
  displayOperationId: true,
  displayRequestDuration: true,
  filter: true,
  persistAuthorization: false,
  queryConfigEnabled: false,
  syntaxHighlight: { activated: true, theme: "agate" },
  tryItOutEnabled: true,
  validatorUrl: null,
  onComplete: () => {
    ui.preauthorizeApiKey("bearer", place.dataset.key)
    ui.preauthorizeApiKey("systemToken", `${place.dataset.key}-system`)
  },
})

// Swagger UI's dark colours follow the theme's switch.
const follow = () => document.documentElement.classList.toggle("dark-mode", document.body.dataset.mdColorScheme === "slate")
new MutationObserver(follow).observe(document.body, { attributeFilter: ["data-md-color-scheme"] })
follow()
