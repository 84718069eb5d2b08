/** The validator of shape.ts, written by npm run generate. */
// @ts-nocheck
export interface ShapeError {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly type?: string;
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly unknown[];
  };
}

export function shapeErrors(value: unknown): readonly ShapeError[] {
  validate(value);
  return validate.errors ?? [];
}

const validate = validate10;

const schema11 = {"type":"object","properties":{"$schema":{"type":"string","description":"The address of the schema of this file."},"profile":{"enum":["entra","rfc"],"description":"What requests are written for: /bulkUpload of Microsoft Entra, or any SCIM server (RFC 7644)."},"verifiedDomains":{"type":"array","items":{"type":"string","description":"Such as contoso.com."},"description":"The domains that the tenant has verified. A userName with another one is then a warning."},"defaultDomain":{"type":"string","description":"What DefaultDomain() gives: the default domain of the tenant."},"userNameDomain":{"enum":["used","ignored"],"description":"Whether the mapping of userPrincipalName keeps the domain of userName (used) or takes it off, as the documented expression does (ignored)."},"matching":{"type":"object","properties":{"source":{"type":"string","description":"The attribute of the payload that people are matched by: externalId by default."},"target":{"type":"string","description":"The attribute of Entra ID that it is compared with, such as employeeId."}},"additionalProperties":false,"description":"How the job matches a record with a person."},"customSchemas":{"type":"array","items":{"type":"object","properties":{"urn":{"type":"string","description":"Such as urn:ietf:params:scim:schemas:extension:contoso:1.0:User."},"attributes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"As it is written in payloads."},"type":{"enum":["string","boolean","integer","decimal","dateTime","reference","binary","complex"],"description":"The SCIM data type; string where it is not given."},"multiValued":{"type":"boolean","description":"Whether it holds a list."}},"additionalProperties":false,"required":["name"]},"description":"Its attributes; any where they are not listed."}},"additionalProperties":false,"required":["urn"]},"description":"Your own extensions of the SCIM user."},"functions":{"type":"string","description":"The path of a saved answer of schema/functions, from the folder of this file: the functions in it are known."},"dialect":{"enum":["auto","rest-client","httpyac","jetbrains","visual-studio","kulala"],"description":"The tool that request files are written for; auto tells it by the file."},"rules":{"type":"object","additionalProperties":{"enum":["error","warning","information","hint","off"]},"description":"The severity of single rules."},"files":{"type":"object","additionalProperties":{"enum":["bulk-request","http","expression","sync-schema","configuration"]},"description":"What the files that a glob finds are, whatever stands in them."},"ignore":{"type":"array","items":{"type":"string","description":"Counts from the folder of this file. Without a slash it is looked for in every folder; with one at its beginning, here only."},"description":"Files that are left alone."},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string","description":"Counts from the folder of this file. Without a slash it is looked for in every folder; with one at its beginning, here only."},"description":"The files that this is about."},"profile":{"enum":["entra","rfc"],"description":"What requests are written for: /bulkUpload of Microsoft Entra, or any SCIM server (RFC 7644)."},"rules":{"type":"object","additionalProperties":{"enum":["error","warning","information","hint","off"]},"description":"The severity of single rules."}},"additionalProperties":false,"required":["files"]},"description":"Other severities, or another profile, for some files. Later ones win."}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.profile !== undefined){
let data1 = data.profile;
if(!((data1 === "entra") || (data1 === "rfc"))){
const err2 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema11.properties.profile.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.verifiedDomains !== undefined){
let data2 = data.verifiedDomains;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err3 = {instancePath:instancePath+"/verifiedDomains/" + i0,schemaPath:"#/properties/verifiedDomains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/verifiedDomains",schemaPath:"#/properties/verifiedDomains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.defaultDomain !== undefined){
if(typeof data.defaultDomain !== "string"){
const err5 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.userNameDomain !== undefined){
let data5 = data.userNameDomain;
if(!((data5 === "used") || (data5 === "ignored"))){
const err6 = {instancePath:instancePath+"/userNameDomain",schemaPath:"#/properties/userNameDomain/enum",keyword:"enum",params:{allowedValues: schema11.properties.userNameDomain.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.matching !== undefined){
let data6 = data.matching;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((key1 === "source") || (key1 === "target"))){
const err7 = {instancePath:instancePath+"/matching",schemaPath:"#/properties/matching/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.source !== undefined){
if(typeof data6.source !== "string"){
const err8 = {instancePath:instancePath+"/matching/source",schemaPath:"#/properties/matching/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.target !== undefined){
if(typeof data6.target !== "string"){
const err9 = {instancePath:instancePath+"/matching/target",schemaPath:"#/properties/matching/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/matching",schemaPath:"#/properties/matching/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.customSchemas !== undefined){
let data9 = data.customSchemas;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.urn === undefined){
const err11 = {instancePath:instancePath+"/customSchemas/" + i1,schemaPath:"#/properties/customSchemas/items/required",keyword:"required",params:{missingProperty: "urn"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "urn") || (key2 === "attributes"))){
const err12 = {instancePath:instancePath+"/customSchemas/" + i1,schemaPath:"#/properties/customSchemas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data10.urn !== undefined){
if(typeof data10.urn !== "string"){
const err13 = {instancePath:instancePath+"/customSchemas/" + i1+"/urn",schemaPath:"#/properties/customSchemas/items/properties/urn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.attributes !== undefined){
let data12 = data10.attributes;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err14 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2,schemaPath:"#/properties/customSchemas/items/properties/attributes/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "name") || (key3 === "type")) || (key3 === "multiValued"))){
const err15 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2,schemaPath:"#/properties/customSchemas/items/properties/attributes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
const err16 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2+"/name",schemaPath:"#/properties/customSchemas/items/properties/attributes/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.type !== undefined){
let data15 = data13.type;
if(!((((((((data15 === "string") || (data15 === "boolean")) || (data15 === "integer")) || (data15 === "decimal")) || (data15 === "dateTime")) || (data15 === "reference")) || (data15 === "binary")) || (data15 === "complex"))){
const err17 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2+"/type",schemaPath:"#/properties/customSchemas/items/properties/attributes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.customSchemas.items.properties.attributes.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data13.multiValued !== undefined){
if(typeof data13.multiValued !== "boolean"){
const err18 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2+"/multiValued",schemaPath:"#/properties/customSchemas/items/properties/attributes/items/properties/multiValued/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2,schemaPath:"#/properties/customSchemas/items/properties/attributes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes",schemaPath:"#/properties/customSchemas/items/properties/attributes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/customSchemas/" + i1,schemaPath:"#/properties/customSchemas/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/customSchemas",schemaPath:"#/properties/customSchemas/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.functions !== undefined){
if(typeof data.functions !== "string"){
const err23 = {instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.dialect !== undefined){
let data18 = data.dialect;
if(!((((((data18 === "auto") || (data18 === "rest-client")) || (data18 === "httpyac")) || (data18 === "jetbrains")) || (data18 === "visual-studio")) || (data18 === "kulala"))){
const err24 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/enum",keyword:"enum",params:{allowedValues: schema11.properties.dialect.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.rules !== undefined){
let data19 = data.rules;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 in data19){
let data20 = data19[key4];
if(!(((((data20 === "error") || (data20 === "warning")) || (data20 === "information")) || (data20 === "hint")) || (data20 === "off"))){
const err25 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.files !== undefined){
let data21 = data.files;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
let data22 = data21[key5];
if(!(((((data22 === "bulk-request") || (data22 === "http")) || (data22 === "expression")) || (data22 === "sync-schema")) || (data22 === "configuration"))){
const err27 = {instancePath:instancePath+"/files/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.files.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.ignore !== undefined){
let data23 = data.ignore;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(typeof data23[i3] !== "string"){
const err29 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.overrides !== undefined){
let data25 = data.overrides;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.files === undefined){
const err31 = {instancePath:instancePath+"/overrides/" + i4,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key6 in data26){
if(!(((key6 === "files") || (key6 === "profile")) || (key6 === "rules"))){
const err32 = {instancePath:instancePath+"/overrides/" + i4,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data26.files !== undefined){
let data27 = data26.files;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
if(typeof data27[i5] !== "string"){
const err33 = {instancePath:instancePath+"/overrides/" + i4+"/files/" + i5,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/overrides/" + i4+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data26.profile !== undefined){
let data29 = data26.profile;
if(!((data29 === "entra") || (data29 === "rfc"))){
const err35 = {instancePath:instancePath+"/overrides/" + i4+"/profile",schemaPath:"#/properties/overrides/items/properties/profile/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.profile.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data26.rules !== undefined){
let data30 = data26.rules;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
let data31 = data30[key7];
if(!(((((data31 === "error") || (data31 === "warning")) || (data31 === "information")) || (data31 === "hint")) || (data31 === "off"))){
const err36 = {instancePath:instancePath+"/overrides/" + i4+"/rules/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/overrides/items/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.rules.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/overrides/" + i4+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/overrides/" + i4,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
